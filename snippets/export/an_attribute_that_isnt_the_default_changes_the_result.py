import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default() as graph:
    x = tf.constant([[[[0.0], [4.0]]]])
    tf.raw_ops.ResizeBilinear(images=x, size=[1, 4], half_pixel_centers=True, name="y")
graph_def = graph.as_graph_def()


def run():
    with tf.Graph().as_default():
        tf.import_graph_def(graph_def, name="")
        with tf.Session() as sess:
            return sess.run("y:0").ravel()


print("as written:", run())
for node in graph_def.node:
    node.attr.pop("half_pixel_centers", None)
print("removed:", run())
