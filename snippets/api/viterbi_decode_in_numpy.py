import numpy as np
import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib.crf import viterbi_decode
else:

    def viterbi_decode(score, moves):
        best, back = score[0], []
        for row in score[1:]:
            paths = best[:, None] + moves
            back.append(paths.argmax(0))
            best = row + paths.max(0)
        tags = [int(best.argmax())]
        for pointers in reversed(back):
            tags.append(int(pointers[tags[-1]]))
        return tags[::-1], best.max()


score = np.array([[1.0, 0.0], [0.0, 0.5], [0.2, 0.1]])
moves = np.array([[0.0, 1.0], [1.0, 0.0]])
tags, best = viterbi_decode(score, moves)
print([int(tag) for tag in tags], round(float(best), 4))
