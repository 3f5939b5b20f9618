import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def after_a_step(use_resource):
    with tf.Graph().as_default(), tf.Session() as sess:
        body = tf.Variable(3.0, name="body", use_resource=use_resource)
        head = tf.Variable(2.0, name="head", use_resource=use_resource)
        loss = tf.square(body * head)
        slow = tf.train.GradientDescentOptimizer(0.01)
        fast = tf.train.GradientDescentOptimizer(0.1)
        first = slow.minimize(loss, var_list=[body])
        with tf.control_dependencies([first]):
            second = fast.minimize(loss, var_list=[head])
        sess.run(tf.global_variables_initializer())
        sess.run(second)
        return [round(float(v), 4) for v in sess.run([body, head])]


print("ref variables:", after_a_step(use_resource=False))
print("resource variables:", after_a_step(use_resource=True))
