from pathlib import Path

import tensorflow as tf

file = Path(tf.__file__)
print("the file:", file.parent.name + "/" + file.name)
print("installed:", file.parent.parent.name.endswith("packages"))
print("tf.constant:", callable(tf.constant))
