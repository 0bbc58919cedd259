#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_workflows.py ROOT: the workflows cannot be run here, so what can be said of them is:

each parses, has no more rights than it says, pins every action to a commit, limits its time, and
calls scripts that are there.
"""
import pathlib
import re
import sys

import yaml

SCRIPT = re.compile(r"(?<![\w/.-])((?:\.ci|packaging)/[\w./-]+)")


def problems_of_job(root, name, job):
    if "timeout-minutes" not in job:
        yield f"{name} may run for hours"
    for step in job.get("steps", []):
        uses = step.get("uses")
        if uses and not re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}", uses):
            yield f"{name}: {uses} is not pinned to a commit"
        if uses and uses.startswith("actions/checkout@") \
                and step.get("with", {}).get("persist-credentials") is not False:
            yield f"{name} leaves its token to every step after the checkout"
        for script in SCRIPT.findall(step.get("run", "")):
            if not (root / script).is_file():
                yield f"{name} calls {script}, which is not there"
            elif not script.endswith(".ps1") and not (root / script).stat().st_mode & 0o100:
                yield f"{name} calls {script}, which cannot be run"


def problems_of(root, path):
    workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
    if workflow.get("permissions") != {"contents": "read"}:
        yield "does not begin with the right to read alone"
    jobs = workflow["jobs"]
    for name, job in jobs.items():
        yield from problems_of_job(root, name, job)
        needs = job.get("needs", [])
        for needed in [needs] if isinstance(needs, str) else needs:
            if needed not in jobs:
                yield f"{name} needs {needed}, which is not there"


def main():
    root = pathlib.Path(sys.argv[1])
    paths = sorted((root / ".github/workflows").glob("*.yml"))
    if not paths:
        sys.exit("There are no workflows.")
    found = [f"{path.name}: {problem}" for path in paths for problem in problems_of(root, path)]
    for problem in found:
        print(problem, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
