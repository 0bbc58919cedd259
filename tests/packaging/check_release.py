#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_release.py METAINFO VERSION CHANGELOG DOCS: what a software centre tells of the releases.

The first release is the version that is built, every item of the changelog is there, and every
screenshot is a picture in DOCS of the size that is said.
"""

import pathlib
import re
import struct
import sys
import xml.etree.ElementTree


def size_of(picture):
    return struct.unpack(">II", picture.read_bytes()[16:24])


def main():
    metainfo, version, changelog, docs = sys.argv[1:]
    root = xml.etree.ElementTree.parse(metainfo).getroot()
    problems = []
    releases = root.findall("releases/release")
    if releases[0].get("version") != version:
        problems.append(f"the first release is {releases[0].get('version')}, not {version}")
    text = pathlib.Path(changelog).read_text(encoding="utf-8")
    items = re.findall(r"^- (.*)$", text, re.MULTILINE)
    told = [item.text for item in root.iterfind("releases/release/description/ul/li")]
    wanted = [item.replace("`", "").strip() for item in items]
    problems += [f"not told: {item}" for item in wanted if item not in told]
    if len(told) != len(wanted):
        problems.append(f"{len(told)} items are told, the changelog has {len(wanted)}")
    images = root.findall("screenshots/screenshot/image")
    if not images:
        problems.append("there are no screenshots")
    for image in images:
        picture = pathlib.Path(docs) / "/".join(image.text.split("/")[-2:])
        if not picture.is_file():
            problems.append(f"{picture} is not there")
        elif size_of(picture) != (int(image.get("width")), int(image.get("height"))):
            problems.append(f"{picture} is {size_of(picture)}")
    print("\n".join(problems) or f"{len(releases)} releases, {len(told)} items")
    sys.exit(bool(problems))


main()
