import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for place, names in [
    (tf.nn.rnn_cell, "BasicLSTMCell LSTMCell GRUCell MultiRNNCell DropoutWrapper"),
    (tf.nn, "static_rnn dynamic_rnn bidirectional_dynamic_rnn"),
    (tf.losses, "softmax_cross_entropy get_total_loss"),
    (tf.metrics, "accuracy mean_iou precision recall"),
    (tf.train, "get_or_create_global_step MonitoredTrainingSession"),
    (tf.data, "Dataset TFRecordDataset"),
    (tf.lookup, "StaticHashTable StaticVocabularyTable"),
    (tf, "glorot_uniform_initializer sort argsort nest signal distribute autograph"),
]:
    missing = [name for name in names.split() if not hasattr(place, name)]
    print(place.__name__.split(".")[-1], "lacks", missing)
