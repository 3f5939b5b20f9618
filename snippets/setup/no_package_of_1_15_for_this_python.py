import ensurepip
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile


def make_wheel(version, tag):
    folder = f"tensorflow-{version}.dist-info"
    with ZipFile(f"tensorflow-{version}-{tag}.whl", "w") as wheel:
        wheel.writestr(f"{folder}/METADATA", f"Name: tensorflow\nVersion: {version}\n")
        wheel.writestr(f"{folder}/WHEEL", "Wheel-Version: 1.0\n")
        wheel.writestr(f"{folder}/RECORD", "")


for tag in ("cp36-cp36m", "cp37-cp37m"):
    make_wheel("1.15.0", f"{tag}-manylinux2010_x86_64")
for tag in ("cp310-cp310", "cp311-cp311", "cp312-cp312", "cp313-cp313"):
    make_wheel("2.21.0", f"{tag}-manylinux_2_27_x86_64")
(pip,) = Path(ensurepip.__file__).parent.glob("_bundled/pip-*.whl")
command = [sys.executable, pip / "pip", "--isolated", "install", "--no-index"]
command += ["--find-links=.", "--target=here", "--quiet", "tensorflow==1.15"]
ran = subprocess.run(command, encoding="utf-8", stderr=subprocess.PIPE, env={})
errors = [line for line in ran.stderr.splitlines() if line.startswith("ERROR")]
print("\n".join(errors) or "installed")
