import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

print("floats:", tf1.lin_space(0.0, 10.0, 5).numpy(), tf.linspace(0.0, 10.0, 5).numpy())
for version, api in (("TF1", tf1), ("TF2", tf2)):
    for name, start in (("integers", 0), ("a vector", [0.0, 5.0])):
        try:
            values = api.linspace(start, 10 if start == 0 else [10.0, 5.0], 3)
            print(version, name + ":", values.dtype.name, values.numpy().tolist())
        except tf.errors.OpError as error:
            print(version, name + ":", type(error).__name__)
