import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for use_resource in [False, True]:
    w = tf.Variable(4.0, use_resource=use_resource)
    train_op = tf.train.GradientDescentOptimizer(0.25).minimize(tf.square(w))
    graph = tf.get_default_graph()
    before = len(graph.get_operations())
    with tf.control_dependencies([train_op]):
        step = tf.train.ExponentialMovingAverage(decay=0.5).apply([w])
    new = graph.get_operations()[before:]

    sub = next(op for op in new if op.name.endswith("AssignMovingAvg/sub_1"))
    read = sub.inputs[1].op
    print(w.dtype.name, "-> reads", read.name.split("/")[-1], "of type", read.type)
    print("  this read waits for the train op:", train_op in read.control_inputs)
