import tensorflow as tf

features = [tf.feature_column.numeric_column("x")]
classifier = tf.estimator.DNNClassifier([8], features)
print("made", type(classifier).__name__)
