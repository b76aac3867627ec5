// Old syntax on purpose, and no dependencies: it runs before anything is known to be there.
'use strict';

require('./launch/check-node.cjs').checkNode();
require('./launch/run.cjs').run('train', { needsBuild: false });
