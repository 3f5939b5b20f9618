import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 2], name="features")
y = tf.reduce_sum(x, 1, name="sum")
with tf.Session() as sess:
    tf.saved_model.simple_save(sess, "./export", {"x": x}, {"y": y})

tf.reset_default_graph()
with tf.Session() as sess:
    meta_graph = tf.saved_model.load(sess, ["serve"], "./export")
    for key, signature in meta_graph.signature_def.items():
        inputs = {name: info.name for name, info in signature.inputs.items()}
        outputs = {name: info.name for name, info in signature.outputs.items()}
        print(key, "inputs:", inputs, "outputs:", outputs)
    print(sess.run(outputs["y"], {inputs["x"]: [[1.0, 2.0]]}))
