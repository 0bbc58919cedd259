#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the certificates of the tests anew, in this folder. They protect nothing: the keys are
# public. Valid from 2020 to 2050, so that no test fails one morning.
#   authority.pem   signs the others
#   good.pem        localhost, 127.0.0.1 and ::1
#   expired.pem     the same names, but its last day was in 2021
#   wronghost.pem   another.example
#   selfsigned.pem  localhost, signed by nobody else
# Each but the first comes with its key; needs openssl 3.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
FROM=20200101000000Z
TO=20500101000000Z
HERE=DNS:localhost,IP:127.0.0.1,IP:::1

mkdir "$work/issued"
cat >"$work/ca.cnf" <<CNF
[ca]
default_ca = tests
[tests]
new_certs_dir = $work/issued
database = $work/index.txt
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
CNF
: >"$work/index.txt"

# request NAME COMMON-NAME EXTENSION…
request() {
    name=$1; common=$2; shift 2
    openssl ecparam -name prime256v1 -genkey -noout -out "$name.key"
    # shellcheck disable=SC2046 # split into words on purpose
    set -- $(for extension; do printf ' -addext %s' "$extension"; done)
    openssl req -new -key "$name.key" -subj "/CN=$common" "$@" -out "$work/$name.csr"
}

# sign NAME FROM TO SIGNER-OPTION…
sign() {
    name=$1; from=$2; to=$3; shift 3
    openssl ca -batch -notext -config "$work/ca.cnf" -in "$work/$name.csr" -out "$name.pem" \
        -startdate "$from" -enddate "$to" "$@" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
}

request authority "Mentorship Desktop test authority" basicConstraints=critical,CA:TRUE \
    keyUsage=critical,keyCertSign
sign authority $FROM $TO -selfsign -keyfile authority.key
request good localhost subjectAltName=$HERE
sign good $FROM $TO -cert authority.pem -keyfile authority.key
request expired localhost subjectAltName=$HERE
sign expired $FROM 20210101000000Z -cert authority.pem -keyfile authority.key
request wronghost another.example subjectAltName=DNS:another.example
sign wronghost $FROM $TO -cert authority.pem -keyfile authority.key
request selfsigned localhost subjectAltName=$HERE
sign selfsigned $FROM $TO -selfsign -keyfile selfsigned.key
rm authority.key
