import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(1.0, name="x")
y = tf.constant(2.0, name="y")
tf.add_to_collection("outputs", x)

outputs = tf.get_collection("outputs")
outputs.append(y)
print("my list:", [item.name for item in outputs])
print("collection:", [item.name for item in tf.get_collection("outputs")])
print("the same list:", outputs is tf.get_collection("outputs"))
