import sys

from absl import app

sys.argv = ["ipykernel_launcher.py", "-f", "kernel.json"]
sys.stderr = sys.stdout
try:
    app.run(lambda argv: print("training", argv))
except SystemExit as error:
    print("SystemExit:", error.code)
