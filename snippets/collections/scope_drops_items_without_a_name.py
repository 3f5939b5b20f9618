import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

tf.add_to_collection("settings", tf.constant(1.0, name="net/x"))
tf.add_to_collection("settings", "net/activation")
tf.add_to_collection("settings", 0.5)

print("without scope:", len(tf.get_collection("settings")))
print('scope="net/":', [i.name for i in tf.get_collection("settings", scope="net/")])
print('scope="":', [i.name for i in tf.get_collection("settings", scope="")])
