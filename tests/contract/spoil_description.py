#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""spoil_description.py DESCRIPTION EXCHANGES: spoils the description in all ways that
check_description.py is there to notice, at once, and expects a complaint about each."""

import json
import pathlib
import sys

from check_description import Check, recordings


def spoil(paths, components):
    """Yields after each mistake words that a complaint about it has."""
    schemas = components["schemas"]

    del paths["/admins"]
    yield "is at no path of the description"
    del paths["/user"]["delete"]
    yield "the description has no DELETE there"
    del paths["/user/resend_email"]["post"]["responses"]["409"]
    yield "POST /user/resend_email: the description has no 409"
    paths["/users"]["get"]["responses"]["409"] = paths["/register"]["post"]["responses"]["409"]
    yield "no recording shows: GET /users 409"
    login = paths["/login"]["post"]["responses"]
    login["500"]["content"].pop("text/html")
    yield "POST /login: 500 is not described as text/html"
    login["401"]["content"]["text/plain"] = login["401"]["content"]["application/json"]
    yield "no recording shows: any 401 as text/plain"
    login["403"]["content"]["application/json"]["schema"]["properties"]["message"]["enum"] = ["No."]
    yield "'Please verify your email before login.' is not one of ['No.']"
    yield "no recording shows: POST /login 403.message 'No.'"

    del schemas["Comment"]["properties"]["modification_date"]
    yield "Additional properties are not allowed ('modification_date' was unexpected)"
    schemas["Comment"]["properties"]["author"] = {"type": "string"}
    yield "no recording shows: Comment.author"
    del schemas["Task"]["properties"]["completed_at"]["nullable"]
    yield "completed_at: None is not of type 'number'"
    schemas["Home"]["properties"]["name"]["nullable"] = True
    yield "no recording shows: Home.name is null"
    schemas["Relation"]["properties"]["state"]["enum"].append(6)
    yield "no recording shows: Relation.state 6"
    schemas["Relation"]["properties"]["end_date"]["type"] = "integer"
    yield "is not of type 'integer'"
    schemas["Dashboard"]["required"].append("tasks_todo")
    yield "'tasks_todo' is a required property"

    schemas["UserId"]["properties"]["user_id"]["type"] = "string"
    yield "POST /admin/new takes {\"user_id\": 2}"
    schemas["Credentials"]["properties"]["remember"] = {"type": "boolean"}
    yield "no recording shows: Credentials.remember"
    components["parameters"]["Search"]["name"] = "looking_for"
    yield "no recording shows: GET /users query looking_for"
    paths["/home"]["get"]["security"] = []
    yield "GET /home: no recording shows that it is open"
    paths["/refresh"]["get"] = paths["/home"]["get"]
    yield "GET /refresh: the description has no 405"


def main():
    description = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    expected = list(spoil(description["paths"], description["components"]))
    complaints = Check(description, recordings(sys.argv[2])).run()
    unnoticed = [words for words in expected
                 if not any(words in complaint for complaint in complaints)]
    for words in unnoticed:
        print("no complaint says: " + words)
    print(f"{len(expected)} mistakes, {len(unnoticed)} unnoticed")
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main())
