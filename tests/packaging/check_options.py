#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_options.py PROGRAM FILE…: each FILE names every option of PROGRAM's --help.

A manual page and completions name no other one either; the README describes two programs.
"""

import pathlib
import re
import subprocess
import sys

OPTION = re.compile(r"(?<![\w-])--([a-z][a-z-]*[a-z])")


def options_of_help(program):
    text = subprocess.run([program, "--help"], check=True, capture_output=True, text=True).stdout
    # An option begins its line; those within a description are mentions.
    return {match for line in text.splitlines()
            for match in re.findall(r"^  +--([a-z-]+)", line)}


def options_in(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".fish":
        return set(re.findall(r"\s-l ([a-z-]+)", text))
    # troff writes a hyphen that is typed as \-.
    return set(OPTION.findall(text.replace("\\-", "-")))


def main():
    program, *files = sys.argv[1:]
    expected = options_of_help(program)
    if len(expected) < 10:
        sys.exit(f"--help shows too few options to be true: {sorted(expected)}")
    problems = []
    for file in map(pathlib.Path, files):
        found = options_in(file)
        problems += [f"{file.name} lacks --{name}" for name in sorted(expected - found)]
        if file.suffix != ".md":
            problems += [f"{file.name} has --{name}, which --help has not"
                         for name in sorted(found - expected)]
    print("\n".join(problems) or f"{len(expected)} options in {len(files)} files")
    sys.exit(bool(problems))


main()
