for line in [
    "from tensorflow.compat.v1 import estimator",
    "from tensorflow import estimator",
    "import tensorflow.estimator",
    "import tensorflow_estimator",
]:
    try:
        exec(line)
        print(line, "-> imported")
    except ImportError as error:
        print(line, "->", str(error).split(" (")[0])
