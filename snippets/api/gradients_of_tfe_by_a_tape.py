import tensorflow as tf

if tf.__version__ < "2":
    tf.enable_eager_execution()
    tfe = tf.contrib.eager
    Variable, defun = tfe.Variable, tfe.defun
    gradients_function = tfe.gradients_function
    implicit_gradients = tfe.implicit_gradients
else:
    Variable, defun = tf.Variable, tf.function

    def tape_of(f, args):
        with tf.GradientTape(persistent=True) as tape:
            tape.watch(args)
            value = f(*args)
        found = tape.watched_variables()
        return tape.gradient(value, args), tape.gradient(value, found), found

    def gradients_function(f):
        return lambda *args: tape_of(f, args)[0]

    def implicit_gradients(f):
        return lambda *args: list(zip(*tape_of(f, args)[1:]))


w, x = Variable(3.0), tf.constant(2.0)
print([float(g) for g in gradients_function(lambda x: w * x * x)(x)])
print([float(g) for g, v in implicit_gradients(lambda x: w * x * x)(x)])
print(float(defun(lambda x: w * x * x)(x)))
