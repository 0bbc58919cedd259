#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_sbom.py FILE: has a bill of materials all that SPDX 2.3 asks for, and does it hang together?"""

import json
import re
import sys

SCHEMA = {
    "type": "object",
    "required": ["spdxVersion", "dataLicense", "SPDXID", "name", "documentNamespace",
                 "creationInfo", "packages", "relationships"],
    "properties": {
        "spdxVersion": {"const": "SPDX-2.3"},
        "dataLicense": {"const": "CC0-1.0"},
        "SPDXID": {"const": "SPDXRef-DOCUMENT"},
        "documentNamespace": {"pattern": r"^https?://[^#]+$"},
        "creationInfo": {
            "required": ["created", "creators"],
            "properties": {
                "created": {"pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"},
                "creators": {"minItems": 1,
                             "items": {"pattern": "^(Person|Organization|Tool): .+"}}}},
        "packages": {"minItems": 2, "items": {
            "required": ["SPDXID", "name", "versionInfo", "downloadLocation", "licenseConcluded",
                         "licenseDeclared", "copyrightText", "filesAnalyzed"],
            "properties": {
                "SPDXID": {"pattern": r"^SPDXRef-[A-Za-z0-9.-]+$"},
                "versionInfo": {"minLength": 1},
                "licenseDeclared": {"pattern": r"^[A-Za-z0-9.+() -]+$"},
                "externalRefs": {"items": {"required": ["referenceCategory", "referenceType",
                                                        "referenceLocator"]}}}}},
        "relationships": {"minItems": 1, "items": {
            "required": ["spdxElementId", "relationshipType", "relatedSpdxElement"],
            "properties": {"relationshipType": {"enum": ["DESCRIBES", "DEPENDS_ON", "STATIC_LINK",
                                                         "DYNAMIC_LINK"]}}}}}}


def problems_of(document):
    import jsonschema
    found = [f"{'/'.join(map(str, error.path))}: {error.message}"
             for error in jsonschema.Draft7Validator(SCHEMA).iter_errors(document)]
    if found:
        return found
    names = [package["SPDXID"] for package in document["packages"]]
    found += [f"{name} stands there twice" for name in sorted(set(names)) if names.count(name) > 1]
    known = {*names, "SPDXRef-DOCUMENT"}
    reached = set()
    for relation in document["relationships"]:
        ends = {relation["spdxElementId"], relation["relatedSpdxElement"]}
        found += [f"{end} is not there" for end in sorted(ends - known)]
        reached |= ends
    found += [f"nothing leads to {name}" for name in sorted(set(names) - reached)]
    for package in document["packages"]:
        for reference in package.get("externalRefs", []):
            if not re.match(r"^pkg:deb/debian/[^@/]+@.+", reference["referenceLocator"]):
                found.append(f"{reference['referenceLocator']} is no address of a package")
    return found


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        bill = json.load(file)
    complaints = problems_of(bill)
    print("\n".join(complaints) or f"{len(bill['packages'])} packages")
    sys.exit(bool(complaints))
