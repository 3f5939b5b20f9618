import tensorflow.compat.v1 as tf

for name in ["mul", "sub", "neg", "pack", "unpack", "select", "batch_matmul"]:
    try:
        print(name, "is there:", getattr(tf, name))
    except AttributeError as error:
        print("AttributeError:", error)
