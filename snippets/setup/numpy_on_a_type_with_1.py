import warnings

import numpy as np

for action in ("always", "ignore"):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter(action, category=FutureWarning)
        qint8 = np.dtype([("qint8", np.int8, 1)])
    print(action, "->", qint8, len(caught), "warnings")
    for warning in caught:
        print(f"FutureWarning: {warning.message}")
