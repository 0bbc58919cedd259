#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sbom.py VERSION HOMEPAGE COMPONENTS PROGRAM…: a bill of materials, SPDX 2.3 as JSON.

What the programs are made of: the components that the sources name, with the version that was built
against, and every package of a library that is loaded with the programs. Needs dpkg and ldd, and
SOURCE_DATE_EPOCH for its date.
"""

import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

NAME = "mentorship-desktop"
# What the program itself shows of its licences: the one place where they are said.
LICENCES = pathlib.Path(__file__).resolve().parents[2] / "resources/licences/licences.json"


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def version_of(deb):
    return output_of("dpkg-query", "-W", "-f", "${Version}", deb)


def loaded_debs(programs):
    """The packages of all libraries that are loaded with these programs."""
    paths = sorted(set(re.findall(r"=> (/\S+) \(", output_of("ldd", *programs))))
    # /lib and /usr/lib are one folder, and dpkg knows a library by either; it fails for the other.
    real = [os.path.realpath(path) for path in paths]
    asked = sorted({*paths, *real, *(path.removeprefix("/usr") for path in real)})
    found = subprocess.run(["dpkg-query", "-S", *asked], capture_output=True, text=True)
    owners = {}
    for line in found.stdout.splitlines():
        deb, _, file = line.partition(": ")
        owners[os.path.realpath(file)] = deb.split(",")[0].split(":")[0]
    missing = [path for path in paths if os.path.realpath(path) not in owners]
    if missing:
        sys.exit(f"of no package: {missing}")
    return sorted({owners[os.path.realpath(path)] for path in paths})


def spdx_id(name):
    return "SPDXRef-Package-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def package(name, version, licence, **more):
    return {"SPDXID": spdx_id(name), "name": name, "versionInfo": version,
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
            "licenseConcluded": licence, "licenseDeclared": licence,
            "copyrightText": "NOASSERTION", **more}


def purl(deb, version):
    return [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
             "referenceLocator": f"pkg:deb/debian/{deb}@{version}"}]


def relation(kind, other):
    return {"spdxElementId": spdx_id(NAME), "relationshipType": kind,
            "relatedSpdxElement": spdx_id(other)}


def bill(version, homepage, components, programs):
    packages = [package(NAME, version, "GPL-3.0-or-later", homepage=homepage,
                        primaryPackagePurpose="APPLICATION")]
    relations = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
                  "relatedSpdxElement": spdx_id(NAME)}]
    said = {part["name"]: part for part in json.loads(LICENCES.read_text(encoding="utf-8"))}
    for part in components:
        built = version_of(part["deb"])
        licences = said[part["name"]]
        packages.append(package(part["name"], built, licences["licence"], homepage=part["home"],
                                externalRefs=purl(part["deb"], built))
                        | {"copyrightText": "\n".join(licences["copyright"]) or "NONE"})
        relations.append(relation(part["link"], part["name"]))
    for deb in loaded_debs(programs):
        built = version_of(deb)
        packages.append(package("deb-" + deb, built, "NOASSERTION",
                                licenseComments=f"/usr/share/doc/{deb}/copyright of the package",
                                externalRefs=purl(deb, built)))
        relations.append(relation("DEPENDS_ON", "deb-" + deb))
    created = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]),
                                              datetime.timezone.utc)
    content = hashlib.sha256(json.dumps(packages, sort_keys=True).encode()).hexdigest()
    return {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
            "name": f"{NAME}-{version}",
            "documentNamespace": f"{homepage}/spdx/{NAME}-{version}-{content[:16]}",
            "creationInfo": {"created": created.strftime("%Y-%m-%dT%H:%M:%SZ"),
                             "creators": ["Organization: The Mentorship Desktop authors",
                                          "Tool: packaging/common/sbom.py"]},
            "packages": packages, "relationships": relations}


def main():
    version, homepage, components, *programs = sys.argv[1:]
    parts = json.loads(pathlib.Path(components).read_text(encoding="utf-8"))
    json.dump(bill(version, homepage, parts, programs), sys.stdout, indent=2)
    print()


main()
