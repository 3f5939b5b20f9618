import warnings

import numpy as np

warnings.simplefilter("ignore")
for name in ("bool", "int", "float", "object", "str", "long", "float_", "Inf", "cast"):
    try:
        getattr(np, name)
        print(f"np.{name}: there")
    except AttributeError as error:
        print(f"np.{name}:", str(error).splitlines()[0])
