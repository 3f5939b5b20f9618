import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

key = tf.GraphKeys.GLOBAL_VARIABLES
tf.get_variable("replaced", [], collections=["mine"])
tf.Variable(0.0, name="resource", collections=["mine"], use_resource=True)
tf.get_variable("kept", [], collections=["mine", key])
tf.add_to_collection("mine", tf.get_variable("added", []))

for name in ["mine", "variables", "trainable_variables"]:
    print(name + ":", [v.op.name for v in tf.get_collection(name)])
initializer = tf.global_variables_initializer()
print("initialized:", [op.name for op in initializer.control_inputs])
with tf.Session() as sess:
    sess.run(initializer)
    path = tf.train.Saver().save(sess, "./model")
print("saved:", [name for name, _ in tf.train.list_variables(path)])
