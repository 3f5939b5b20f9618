import tensorflow as tf

tf1 = tf.compat.v1
tf1.enable_eager_execution()

for queue in tf1.FIFOQueue(3, [tf.int32]), tf.queue.FIFOQueue(3, [tf.int32]):
    queue.enqueue(1)
    queue.enqueue(2)
    print(queue.dequeue().numpy(), queue.size().numpy())
