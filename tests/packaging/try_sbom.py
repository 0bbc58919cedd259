#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""try_sbom.py SCRIPTS VERSION PROGRAM…: makes the bill of materials of these programs, has it
checked, and then spoils it in one place after the other: each has to be found."""

import copy
import json
import os
import pathlib
import subprocess
import sys

scripts, version, *programs = sys.argv[1:]
sys.path.insert(0, scripts)
from check_sbom import problems_of  # noqa: E402


def make():
    run = subprocess.run([sys.executable, "-B", f"{scripts}/sbom.py", version,
                          "https://mentorship.example", f"{scripts}/components.json", *programs],
                         check=True, capture_output=True, text=True,
                         env={**os.environ, "SOURCE_DATE_EPOCH": "1750000000"})
    return run.stdout


def spoilt(document):
    def without(*path):
        other = copy.deepcopy(document)
        part = other
        for step in path[:-1]:
            part = part[step]
        del part[path[-1]]
        return other

    yield "no version", without("packages", 1, "versionInfo")
    yield "no licence", without("packages", 0, "licenseDeclared")
    yield "no date", without("creationInfo", "created")
    yield "no relation", without("relationships", 3)
    other = copy.deepcopy(document)
    other["relationships"][2]["relatedSpdxElement"] = "SPDXRef-Package-nowhere"
    yield "a relation to nothing", other
    other = copy.deepcopy(document)
    other["packages"].append(other["packages"][1])
    yield "a package twice", other


text = make()
bill = json.loads(text)
problems = problems_of(bill)
if text != make():
    problems.append("made twice, it differs")
names = {package["name"] for package in bill["packages"]}
wanted = {part["name"] for part in json.loads(pathlib.Path(scripts, "components.json").read_text())}
problems += [f"{name} is not listed" for name in sorted(wanted - names)]
if bill["packages"][0]["versionInfo"] != version:
    problems.append("it is of another version")
problems += [f"not found: {how}" for how, other in spoilt(bill) if not problems_of(other)]
print("\n".join(problems) or f"{len(names)} packages")
sys.exit(bool(problems))
