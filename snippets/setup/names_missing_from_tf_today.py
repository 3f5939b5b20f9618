import tensorflow as tf

names = [
    "get_variable",
    "variable_scope",
    "get_collection",
    "GraphKeys",
    "placeholder",
    "Session",
    "global_variables_initializer",
    "layers",
]
for name in names:
    try:
        getattr(tf, name)
        print("present:", name)
    except AttributeError as error:
        print("AttributeError:", error)
print("in tf.compat.v1:", [name for name in names if hasattr(tf.compat.v1, name)])
