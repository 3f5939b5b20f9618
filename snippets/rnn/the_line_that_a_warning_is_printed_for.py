import logging
import os
import traceback

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf


def show(record):
    if "same object" in record.getMessage():
        print(f"{record.levelname}:{record.name}:{record.getMessage()}")
        mine = [at for at in traceback.extract_stack() if at.filename == __file__]
        print("printed for:", mine[0].line)
    return True


logging.getLogger("tensorflow").addFilter(show)
cell = tf.nn.rnn_cell.BasicLSTMCell(3)
layers = tf.nn.rnn_cell.MultiRNNCell([cell] * 2)
