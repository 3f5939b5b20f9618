import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(2.0)
tf.summary.scalar("loss", x)
tf.summary.histogram("weights", [x])
tf.summary.scalar("apart", x, collections=["test_summaries"])

for key in ["summaries", "test_summaries"]:
    print(key + ":", [item.op.name for item in tf.get_collection(key)])
merged = tf.summary.merge_all()
print("merged:", [tensor.op.name for tensor in merged.op.inputs])
print("merge_all of an empty key:", tf.summary.merge_all("nothing"))
