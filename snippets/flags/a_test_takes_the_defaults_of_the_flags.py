import io
import unittest

from absl import flags

FLAGS = flags.FLAGS
flags.DEFINE_integer("steps", 100, "how many steps")


class StepsTest(unittest.TestCase):
    def setUp(self):
        FLAGS.mark_as_parsed()

    def test_default(self):
        self.assertEqual(FLAGS.steps, 100)


suite = unittest.defaultTestLoader.loadTestsFromTestCase(StepsTest)
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
print("ran", result.testsRun, "errors", len(result.errors))
