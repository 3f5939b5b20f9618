import argparse
import sys

sys.argv = ["ipykernel_launcher.py", "--f=kernel.json"]
for abbreviations in [True, False]:
    parser = argparse.ArgumentParser(allow_abbrev=abbreviations)
    parser.add_argument("--folder", default="runs")
    args, rest = parser.parse_known_args()
    print("folder:", args.folder, "left:", rest)
args.model = "mlp"
print("any name can be set:", args)
