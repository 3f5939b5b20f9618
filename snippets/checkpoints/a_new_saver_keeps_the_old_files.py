import os

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)


def run(saver, steps):
    with tf.Session() as sess:
        sess.run(w.initializer)
        for step in steps:
            saver.save(sess, "./model", step, write_meta_graph=False)
    names = [name for name in os.listdir(".") if name.endswith(".index")]
    print(sorted(int(name[len("model-") : -len(".index")]) for name in names))


run(tf.train.Saver(max_to_keep=2), [1, 2, 3])
run(tf.train.Saver(max_to_keep=2), [4, 5])

saver = tf.train.Saver(max_to_keep=2)
state = tf.train.get_checkpoint_state(".")
saver.recover_last_checkpoints(state.all_model_checkpoint_paths)
run(saver, [6, 7])
run(tf.train.Saver(max_to_keep=0), range(8, 14))
