import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

names = tf.train.string_input_producer(["a", "b"], num_epochs=1, shuffle=False)

graph = tf.get_default_graph()
for key in sorted(graph.get_all_collection_keys()):
    print(key + ":", [item.name for item in tf.get_collection(key)])

with tf.Session() as sess:
    print("to start:", len(tf.train.start_queue_runners(sess, start=False)))
    graph.clear_collection(tf.GraphKeys.QUEUE_RUNNERS)
    print("cleared:", len(tf.train.start_queue_runners(sess, start=False)))
