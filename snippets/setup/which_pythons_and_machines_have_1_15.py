import ensurepip
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

name, tag = "tensorflow-1.15.0", "cp37-cp37m-manylinux2010_x86_64"
with ZipFile(f"{name}-{tag}.whl", "w") as wheel:
    wheel.writestr(f"{name}.dist-info/METADATA", "Name: tensorflow\nVersion: 1.15.0\n")
    wheel.writestr(f"{name}.dist-info/WHEEL", "Wheel-Version: 1.0\n")
    wheel.writestr(f"{name}.dist-info/RECORD", "")
(pip,) = Path(ensurepip.__file__).parent.glob("_bundled/pip-*.whl")
command = [sys.executable, pip / "pip", "--isolated", "install", "--no-index"]
command += ["--find-links=.", "--target=here", "--quiet", "--no-deps"]
command += ["--only-binary=:all:", "tensorflow==1.15"]
for version, machine in (
    ("3.7", "manylinux2010_x86_64"),
    ("3.8", "manylinux2010_x86_64"),
    ("3.7", "manylinux2014_aarch64"),
    ("3.7", "macosx_11_0_arm64"),
):
    asked = [f"--python-version={version}", f"--platform={machine}"]
    ran = subprocess.run(
        [*command, *asked],
        encoding="utf-8",
        stderr=subprocess.PIPE,
        env={},
    )
    errors = [line for line in ran.stderr.splitlines() if line.startswith("ERROR")]
    print(version, machine, "->", errors[-1] if errors else "installed")
