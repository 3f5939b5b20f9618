import tensorflow
import tensorflow.compat.v1 as tf

print("tf has an estimator:", hasattr(tensorflow, "estimator"))
print("tf.compat.v1 has it:", tf.estimator.Estimator.__name__)
