"""Runs a composite action of GitHub on this machine: run-action.py action.yml TMP [input=value ...]

What `uses:` another action is not run: its outcome is that of the variable UPLOAD (success or failure).
EVENT_FORK=true makes the event a pull request from a fork. Writes one line for each step that ran,
"step ID OUTCOME", to TMP/steps, and ends with the status of the first step that failed. Unknown
expressions, inputs and steps are errors.
"""
import os
import re
import subprocess
import sys

import yaml

path, tmp = sys.argv[1:3]
action = yaml.safe_load(open(path))
inputs = {name: str(row["default"]) for name, row in action["inputs"].items()}
for argument in sys.argv[3:]:
    name, value = argument.split("=", 1)
    assert name in inputs, name
    inputs[name] = value
steps = {}
event = {
    "github.action_path": os.path.dirname(os.path.abspath(path)),
    "github.event.pull_request.head.repo.fork": os.environ.get("EVENT_FORK", ""),
}


def value_of(name):
    name = name.strip()
    if name.startswith("'"):
        return name.strip("'")
    if name in event:
        return event[name]
    parts = name.split(".")
    if parts[0] == "inputs" and len(parts) == 2:
        return inputs[parts[1]]
    if parts[0] == "steps" and parts[2:] == ["outcome"]:
        return steps[parts[1]]["outcome"]
    if parts[0] == "steps" and parts[2] == "outputs" and len(parts) == 4:
        return steps[parts[1]]["outputs"][parts[3]]
    raise SystemExit(f"unknown expression: {name}")


def expand(text):
    return re.sub(r"\$\{\{(.*?)\}\}", lambda match: value_of(match.group(1)), str(text))


def holds(condition):
    match = re.fullmatch(r"(\S+) (==|!=) ('[^']*')", condition)
    assert match, condition
    equal = value_of(match.group(1)) == value_of(match.group(3))
    return equal == (match.group(2) == "==")


def run(step):
    output = os.path.join(tmp, "output")
    open(output, "w").close()
    assert step["shell"] == "bash" and "${{" not in step["run"], step["name"]
    env = {**os.environ, "RUNNER_TEMP": tmp, "GITHUB_OUTPUT": output}
    env["GITHUB_PATH"] = os.path.join(tmp, "path")
    env["GITHUB_STEP_SUMMARY"] = os.path.join(tmp, "summary")
    env.update({name: expand(value) for name, value in step.get("env", {}).items()})
    folder = expand(step.get("working-directory", "."))
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
    status = subprocess.run(command, env=env, cwd=folder, stdin=subprocess.DEVNULL).returncode
    return status, dict(line.rstrip("\n").split("=", 1) for line in open(output))


def use(step):
    given = {name: expand(value) for name, value in step["with"].items()}
    assert os.path.getsize(given["sarif_file"]) > 0
    return 0 if os.environ.get("UPLOAD", "success") == "success" else 1, {}


failed = 0
with open(os.path.join(tmp, "steps"), "w") as log:
    for step in action["runs"]["steps"]:
        if failed or "if" in step and not holds(step["if"]):
            steps[step["id"]] = {"outcome": "skipped", "outputs": {}}
            continue
        status, outputs = use(step) if "uses" in step else run(step)
        outcome = "failure" if status else "success"
        steps[step["id"]] = {"outcome": outcome, "outputs": outputs}
        log.write(f"{step['id']} {outcome}\n")
        if status and not step.get("continue-on-error"):
            failed = status
    for row in action["outputs"].values():
        if not failed:
            expand(row["value"])
sys.exit(failed)
