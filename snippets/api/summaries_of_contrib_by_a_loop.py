import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib.layers import summarize_collection
else:

    def summarize_collection(collection):
        for x in tf.get_collection(collection):
            kind = tf.summary.histogram if x.shape.ndims else tf.summary.scalar
            kind(x.op.name + "_summary", x)


tf.disable_v2_behavior()

tf.get_variable("rate", initializer=0.5)
tf.get_variable("weights", initializer=[1.0, 2.0])
summarize_collection("trainable_variables")
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    written = tf.Summary.FromString(sess.run(tf.summary.merge_all()))
    for value in written.value:
        print(value.tag, value.WhichOneof("value"))
