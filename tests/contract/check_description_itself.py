#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_description_itself.py DESCRIPTION: what the form of OpenAPI does not ask for.

Every example has the form that it is an example of, every text of a refusal has an example and
stands in the order of checks, the parameters of a path are those in its template, names are unique
and used.
"""

import json
import pathlib
import re
import sys

from check_description import Route, Schemas, METHODS, escaped


class SelfCheck:
    def __init__(self, description):
        self.description = description
        self.schemas = Schemas(description)
        self.problems = []
        self.routes = [Route(path, method, operation)
                       for path, item in description["paths"].items()
                       for method, operation in item.items() if method in METHODS]

    def run(self):
        names = [route.operation["operationId"] for route in self.routes]
        self.problems += [f"two operations are {name}" for name in sorted(set(names))
                          if names.count(name) > 1]
        for route in self.routes:
            self.check_parameters(route)
            self.check_request(route)
            for status in route.operation["responses"]:
                self.check_response(route, status)
        self.check_use()
        return self.problems

    def check_parameters(self, route):
        pointer = route.pointer + "/parameters/"
        found = [self.schemas.follow(pointer + str(at))[0]
                 for at in range(len(route.operation.get("parameters", [])))]
        in_path = [parameter["name"] for parameter in found if parameter["in"] == "path"]
        if in_path != re.findall(r"{(\w+)}", route.path):
            self.problems.append(f"{route.name}: parameters {in_path}")

    def check_request(self, route):
        if "requestBody" in route.operation:
            pointer = route.pointer + "/requestBody/content/application~1json"
            self.check_examples(route.name, pointer)

    def check_response(self, route, status):
        response, pointer = self.schemas.follow(f"{route.pointer}/responses/{status}")
        for kind in response["content"]:
            if kind != "application/json" or route.path == "/swagger.json":
                continue
            where = pointer + "/content/" + escaped(kind)
            shown = self.check_examples(f"{route.name} {status}", where)
            self.check_texts(route, status, where + "/schema", shown)

    def check_examples(self, label, pointer):
        """Holds the examples of a body against its schema; returns the texts in them."""
        body, _ = self.schemas.follow(pointer)
        examples = [example["value"] for example in body.get("examples", {}).values()]
        examples += [body["example"]] if "example" in body else []
        if not examples:
            self.problems.append(f"{label} has no example")
        for example in examples:
            self.problems += [f"{label}, an example: {error}"
                              for error in self.schemas.errors(pointer + "/schema", example)]
        return {example["message"] for example in examples
                if isinstance(example, dict) and "message" in example}

    def check_texts(self, route, status, pointer, shown):
        schema, own = self.schemas.follow(pointer)
        for at in range(len(schema.get("oneOf", []))):
            self.check_texts(route, status, f"{own}/oneOf/{at}", shown)
        for text in schema.get("properties", {}).get("message", {}).get("enum", []):
            if text not in shown:
                self.problems.append(f"{route.name} {status} has no example of {text!r}")
            is_own = own.startswith("/paths/") and int(status) >= 400
            if is_own and f"{status} `{text}`" not in route.operation["description"]:
                self.problems.append(f"{route.name} does not say when {text!r} comes")

    def check_use(self):
        text = json.dumps(self.description)
        for kind, named in self.description["components"].items():
            for name in named:
                used = (f'{{"{name}": []}}' if kind == "securitySchemes"
                        else f'"#/components/{kind}/{name}"')
                if used not in text:
                    self.problems.append(f"nothing uses the {kind} {name}")


def main():
    description = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    problems = SelfCheck(description).run()
    print("\n".join(problems))
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
