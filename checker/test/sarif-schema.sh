#!/usr/bin/env bash
# Validates SARIF logs against the schema of the standard. For developers: it needs npm's registry,
# and the schema, which is OASIS' own and not part of this repository:
# https://github.com/oasis-tcs/sarif-spec, sarif-2.1/schema/sarif-schema-2.1.0.json (the one below
# sarif-2.1/prose is an old draft).
#
#     checker/test/sarif-schema.sh SCHEMA FILE.sarif ...
set -euo pipefail
[ $# -ge 2 ] || {
    sed -n '2,7s/^# \{0,1\}//p' "$0" >&2
    exit 2
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work" ajv@8 ajv-draft-04@1 ajv-formats@3 >&2
cat >"$work/validate.js" <<'END'
const fs = require('fs');
const Ajv = require('ajv-draft-04');
const ajv = new Ajv({ allErrors: true, strict: false });
require('ajv-formats')(ajv);
const read = path => JSON.parse(fs.readFileSync(path));
const validate = ajv.compile(read(process.argv[2]));
for (const path of process.argv.slice(3)) {
    const valid = validate(read(path));
    console.log(`${path}: ${valid ? 'valid' : 'not valid'}`);
    for (const error of valid ? [] : validate.errors) {
        console.log(`  ${error.instancePath}: ${error.message}`);
        process.exitCode = 1;
    }
}
END
node "$work/validate.js" "$@"
