from concurrent.futures import ThreadPoolExecutor

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

graph = tf.get_default_graph()
x = tf.placeholder(tf.float32, [], name="x")
y = tf.multiply(x, 2.0, name="y")
sess = tf.Session()


def look():
    print("the default graph is the same:", tf.get_default_graph() is graph)
    print("ops in it:", len(tf.get_default_graph().get_operations()))
    with graph.as_default():
        print("in the block:", tf.get_default_graph() is graph)
    print("the session knows its graph:", sess.run(y, {x: 3.0}))


with ThreadPoolExecutor() as pool:
    pool.submit(look).result()
