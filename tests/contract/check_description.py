#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_description.py DESCRIPTION EXCHANGES: holds resources/openapi.json against the recordings.

Both ways: what was recorded has to be in the description, and what the description claims has to be
recorded. Prints what is not so, a line each, and exits with 1.
"""

import json
import pathlib
import re
import sys
from urllib.parse import parse_qs, urlsplit

from jsonschema import Draft4Validator, RefResolver

METHODS = ("get", "put", "post", "delete", "patch")

# What no recording shows, each with its reason.
NOT_RECORDED = {
    "GET / 200": "the page is for people and was not recorded",
    "any 200 as text/html": "only GET / has it",
    "GET /swagger.json 200": "the service's description is not this one",
    "GET /user/confirm_email/{token} 500": "told by who knows the service; needs an account that "
    "is deleted between the mail and the click",
    "GET /users/verified 500": "the listing of all people shows what a page of 20 digits does",
    "PUT /mentorship_relation/{relation_id}/accept 400.message 'Mentor user is already in a "
    "relationship.'": "the mirror image of the text for the mentee, which is recorded",
    "OwnProfile.email_verification_date is null": "who is not verified does not get to see it; old "
    "accounts may be verified without a date",
    "DashboardRelation.notes is null": "the same column as Relation.notes, which is recorded",
}
# The columns of the flags may hold null in old accounts; the recorded ones are all new.
NOT_RECORDED.update({
    f"{schema}.{flag} is null": "not set in old accounts" for schema in (
        "OwnProfile", "PublicProfile") for flag in ("need_mentoring", "available_to_mentor")
})
# The recorded administrators have told nothing of themselves.
NOT_RECORDED.update({
    f"AdminProfile.{text} is not null": "the same columns as those of PublicProfile" for text in (
        "slack_username", "bio", "location", "occupation", "organization", "skills")
})
NOT_RECORDED.update({
    route + " 400": "a broken mask, as in GET /users" for route in (
        "GET /user", "GET /users/verified", "GET /mentorship_relations/past",
        "GET /mentorship_relations/pending")
})
# An id above 64 bits is recorded for one row, that of GET /users/{user_id}.
NOT_RECORDED.update({
    route + " 500": "an id above 64 bits, as in GET /users/{user_id}" for route in (
        "PUT /mentorship_relation/{relation_id}/reject",
        "PUT /mentorship_relation/{relation_id}/cancel",
        "DELETE /mentorship_relation/{relation_id}",
        "GET /mentorship_relation/{relation_id}/tasks",
        "PUT /mentorship_relation/{relation_id}/task/{task_id}/complete",
        "GET /mentorship_relation/{relation_id}/task/{task_id}/comments",
        "DELETE /mentorship_relation/{relation_id}/task/{task_id}/comment/{comment_id}",
    )
})

# Bodies that the service takes and nobody should send: other types than those described.
ODD_BODIES = {
    "profile-limits 31", "profile-limits 33", "relation-send-odd-types 2",
    "relation-send-odd-types 3", "relation-send-odd-types 8", "relation-send-odd-types 9",
    "tasks-validation 3", "tasks-validation 4", "tasks-validation 5", "tasks-validation 6",
}


class Schemas:
    """The description's schemas as JSON schema, which spells null in another way. Three modes:
    strict has no field but those named; in open ones further fields are let through; masked is
    strict, with no field required."""

    def __init__(self, description):
        self.description = description
        self.whole = {mode: self._translated(description, mode)
                      for mode in ("strict", "open", "masked")}

    def _translated(self, node, mode):
        if isinstance(node, list):
            return [self._translated(item, mode) for item in node]
        if not isinstance(node, dict):
            return node
        made = {key: self._translated(value, mode) for key, value in node.items()}
        if made.pop("nullable", False) is True:
            made["type"] = [made["type"], "null"]
        if node.get("type") == "object" and isinstance(node.get("properties"), dict):
            if mode != "open":
                made.setdefault("additionalProperties", False)
            if mode == "masked":
                made.pop("required", None)
        return made

    def follow(self, pointer):
        """The node at a pointer, and its own pointer once references are followed."""
        node = self.description
        for part in pointer.split("/")[1:]:
            key = part.replace("~1", "/").replace("~0", "~")
            node = node[int(key) if isinstance(node, list) else key]
        return self.follow(node["$ref"][1:]) if "$ref" in node else (node, pointer)

    def errors(self, pointer, value, mode="strict"):
        whole = self.whole[mode]
        validator = Draft4Validator({"$ref": "#" + pointer}, resolver=RefResolver("", whole))
        found = sorted(validator.iter_errors(value), key=lambda error: list(error.path))
        return ["/".join(map(str, error.path)) + ": " + error.message[:300] for error in found]


def escaped(part):
    return part.replace("~", "~0").replace("/", "~1")


class Claims:
    """What the description says beyond the form: each field, null, and word of an enumeration. A
    claim in a shared schema is one claim, wherever the schema is used."""

    def __init__(self, schemas):
        self.schemas = schemas
        self.made = {}
        self.seen = set()

    def collect(self, pointer, label, fields_only=False):
        """Takes down all claims at and below a schema."""
        schema, own = self.schemas.follow(pointer)
        if own.startswith("/components/"):
            label = own.split("/")[3] + ("" if own.count("/") == 3 else label[label.rfind("."):])
        if own in self.made:
            return
        claims = self.made[own] = {}
        if not fields_only:
            claims.update(self._words(schema, label))
        for name in schema.get("properties", {}):
            claims["field", name] = label + "." + name
            if name not in schema.get("required", []):
                claims["without", name] = label + " without " + name
            self.collect(own + "/properties/" + escaped(name), label + "." + name, fields_only)
        for at in range(len(schema.get("oneOf", []))):
            self.collect(f"{own}/oneOf/{at}", label)
        if "items" in schema:
            self.collect(own + "/items", label)

    @staticmethod
    def _words(schema, label):
        claims = {("word", json.dumps(word)): label + " " + repr(word)
                  for word in schema.get("enum", [])}
        if schema.get("nullable"):
            claims["null", True] = label + " is null"
            if schema.get("enum") != [None]:
                claims["null", False] = label + " is not null"
        return claims

    def see(self, pointer, value):
        """Ticks off what a value shows."""
        schema, own = self.schemas.follow(pointer)
        if not isinstance(value, (dict, list)):
            self.seen.add((own, ("word", json.dumps(value))))
        self.seen.add((own, ("null", value is None)))
        for at in range(len(schema.get("oneOf", []))):
            if not self.schemas.errors(f"{own}/oneOf/{at}", value):
                self.see(f"{own}/oneOf/{at}", value)
        if isinstance(value, dict):
            for name in schema.get("properties", {}):
                self.seen.add((own, ("field" if name in value else "without", name)))
                if name in value:
                    self.see(own + "/properties/" + escaped(name), value[name])
        if isinstance(value, list) and "items" in schema:
            for item in value:
                self.see(own + "/items", item)

    def unseen(self):
        return [text for own, claims in self.made.items() for claim, text in claims.items()
                if (own, claim) not in self.seen]


class Route:
    def __init__(self, path, method, operation):
        self.name = method.upper() + " " + path
        self.path = path
        self.method = method.upper()
        self.operation = operation
        self.pointer = "/paths/" + escaped(path) + "/" + method

    def is_secured(self):
        return bool(self.operation["security"])


class Check:
    def __init__(self, description, exchanges):
        self.description = description
        self.exchanges = exchanges
        self.schemas = Schemas(description)
        self.claims = Claims(self.schemas)
        self.problems = []
        self.recorded = set()  # "ROUTE STATUS", "STATUS TYPE", "parameter NAME"
        self.open_routes = set()
        self.closed_routes = set()
        self.routes = [Route(path, method, operation)
                       for path, item in description["paths"].items()
                       for method, operation in item.items() if method in METHODS]

    def run(self):
        for route in self.routes:
            self.collect(route)
        for where, exchange in self.exchanges:
            self.compare(where, exchange["request"], exchange["response"])
        self.compare_back()
        return self.problems

    # What the description claims.

    def responses(self, route):
        for status in route.operation["responses"]:
            response, pointer = self.schemas.follow(f"{route.pointer}/responses/{status}")
            yield status, response, pointer

    def collect(self, route):
        for status, response, pointer in self.responses(route):
            for kind in response["content"]:
                self.claims.collect(f"{pointer}/content/{escaped(kind)}/schema",
                                    f"{route.name} {status}")
        if "requestBody" in route.operation:
            self.claims.collect(self.body_pointer(route), "the body of " + route.name, True)

    def body_pointer(self, route):
        return route.pointer + "/requestBody/content/application~1json/schema"

    # What was recorded.

    def routes_at(self, path):
        def fits(template):
            pattern = re.sub(r"\\{token\\}", "[^/]+", re.escape(template))
            pattern = re.sub(r"\\{[a-z_]+\\}", "[0-9]+", pattern)
            return re.fullmatch(pattern + "/?", path)
        return [route for route in self.routes if fits(route.path)]

    def compare(self, where, request, response):
        path = re.sub("^/+", "/", request["path"].split("?")[0])
        at_path = self.routes_at(path)
        method = "GET" if request["method"] == "HEAD" else request["method"]
        found = [route for route in at_path if route.method == method]
        if found and request["method"] != "HEAD":
            self.compare_answer(where, found[0], request, response)
        elif not found:
            self.compare_without_route(where, at_path, request["method"], response)

    def compare_without_route(self, where, at_path, method, response):
        """Paths and methods that are not described are none: 404, 308, 405, or OPTIONS."""
        if not at_path:
            if response["status"] not in (404, 308) or "html" not in content_type(response):
                self.problems.append(where + " is at no path of the description")
            return
        allowed = {"OPTIONS"} | {route.method for route in at_path}
        allowed |= {"HEAD"} if "GET" in allowed else set()
        told = set(re.findall("[A-Z]+", response["headers"].get("Allow", "")))
        if response["status"] != (200 if method == "OPTIONS" else 405):
            self.problems.append(f"{where}: the description has no {method} there")
        elif told != allowed:
            self.problems.append(f"{where} allows {sorted(told)}, described are {sorted(allowed)}")

    def compare_answer(self, where, route, request, response):
        where += " " + route.name
        status = str(response["status"])
        if status not in route.operation["responses"]:
            self.problems.append(f"{where}: the description has no {status}")
            return
        described, pointer = self.schemas.follow(f"{route.pointer}/responses/{status}")
        kind = content_type(response)
        self.recorded |= {f"{route.name} {status}", f"{status} {kind}"}
        if kind not in described["content"]:
            self.problems.append(f"{where}: {status} is not described as {kind}")
            return
        if "json" in response:
            self.compare_body(where, f"{pointer}/content/{escaped(kind)}/schema",
                              request, response)
        self.note_request(where, route, request, response)

    def compare_body(self, where, pointer, request, response):
        # With a mask the answer has the fields that the caller named, which OpenAPI cannot say.
        is_masked = "X-Fields" in request["headers"] and response["status"] == 200
        mode = "masked" if is_masked else "strict"
        for error in self.schemas.errors(pointer, response["json"], mode):
            self.problems.append(f"{where} {response['status']}: {error}")
        if mode == "strict":
            self.claims.see(pointer, response["json"])

    def note_request(self, where, route, request, response):
        for name in parse_qs(urlsplit(request["path"]).query, keep_blank_values=True):
            self.recorded.add(f"{route.name} query {name}")
        if "X-Fields" in request["headers"]:
            self.recorded.add("header X-Fields")
        if "Authorization" not in request["headers"]:
            is_answered = response["status"] < 400
            (self.open_routes if is_answered else self.closed_routes).add(route.name)
        if "json" in request and "requestBody" in route.operation:
            self.compare_request(where, route, request["json"], response)

    def compare_request(self, where, route, body, response):
        name = " ".join(where.split(" ")[:2])
        status = response["status"]
        answer = response.get("json", {})
        is_refused_for_form = isinstance(answer, dict) and "errors" in answer
        pointer = self.body_pointer(route)
        self.claims.see(pointer, body)
        errors = self.schemas.errors(pointer, body, "open")
        if status < 300 and bool(errors) != (name in ODD_BODIES):
            self.problems.append(f"{where} takes {json.dumps(body)[:200]}, described is {errors}")
        if is_refused_for_form and not errors:
            self.problems.append(f"{where} refuses {json.dumps(body)[:200]}, which is described")

    # What was claimed and not recorded.

    def compare_back(self):
        missing = set(self.claims.unseen())
        for route in self.routes:
            for status, response, _ in self.responses(route):
                missing |= {name for name in [f"{route.name} {status}"]
                            if name not in self.recorded}
                missing |= {f"any {status} as {kind}" for kind in response["content"]
                            if f"{status} {kind}" not in self.recorded}
            self.compare_security(route)
            self.compare_parameters(route)
        for claim in sorted(missing - set(NOT_RECORDED)):
            self.problems.append("no recording shows: " + claim)
        for claim in sorted(set(NOT_RECORDED) - missing):
            self.problems.append("is recorded, or not described any more: " + claim)

    def compare_security(self, route):
        if f"{route.name} 200" in NOT_RECORDED:
            return
        expected = self.closed_routes if route.is_secured() else self.open_routes
        if route.name not in expected:
            self.problems.append(f"{route.name}: no recording shows that it is "
                                 + ("secured" if route.is_secured() else "open"))

    def compare_parameters(self, route):
        for at in range(len(route.operation.get("parameters", []))):
            parameter, _ = self.schemas.follow(f"{route.pointer}/parameters/{at}")
            claim = {"query": f"{route.name} query {parameter['name']}",
                     "header": "header " + parameter["name"]}.get(parameter["in"])
            if claim and claim not in self.recorded:
                self.problems.append("no recording shows: " + claim)


def content_type(response):
    return response["headers"].get("Content-Type", "").split(";")[0]


def recordings(folder):
    found = []
    for path in sorted(pathlib.Path(folder).glob("*.json")):
        for exchange in json.loads(path.read_text(encoding="utf-8"))["exchanges"]:
            found.append((f"{path.stem} {exchange['n']}", exchange))
    return found


def main():
    description = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    exchanges = recordings(sys.argv[2])
    problems = Check(description, exchanges).run()
    print("\n".join(problems))
    print(f"{len(exchanges)} exchanges, {len(problems)} problems")
    return 1 if problems or not exchanges else 0


if __name__ == "__main__":
    sys.exit(main())
