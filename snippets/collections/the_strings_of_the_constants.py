import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

names = [name for name in dir(tf.GraphKeys) if name[0] != "_" and name != "VARIABLES"]
strings = {name: getattr(tf.GraphKeys, name) for name in names}

print("constants:", len(strings))
for name, string in strings.items():
    if string != name.lower():
        print(name, "is", repr(string))
print(
    "VARIABLES is the old name:",
    tf.GraphKeys.VARIABLES == tf.GraphKeys.GLOBAL_VARIABLES,
)
