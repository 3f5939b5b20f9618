import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

queues = [
    tf.FIFOQueue(9, [tf.int32], [[]]),
    tf.RandomShuffleQueue(9, 0, [tf.int32], [[]]),
    tf.PaddingFIFOQueue(9, [tf.int32], [[]]),
]
with tf.Session() as sess:
    for queue in queues:
        sess.run(queue.enqueue(1))
        sess.run(queue.close())
        for op in [queue.dequeue_many(2), queue.enqueue(2)]:
            try:
                sess.run(op)
            except tf.errors.OpError as error:
                lines = error.message.splitlines()
                text = " ".join(x for x in lines if "is closed" in x)
                print(type(error).__name__ + ":", text)
