import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(1.0, name="x")
for item in [x.op, 0.5, "relu", None, {"depth": 3}, len]:
    tf.add_to_collection("mixed", item)
tf.add_to_collection(("block", 1), x)

for item in tf.get_collection("mixed"):
    print(type(item).__name__)
print("under a tuple:", [item.name for item in tf.get_collection(("block", 1))])
