#!/usr/bin/env bash
# Milliseconds to compare two texts of 14 components of 5,000 words, from one word in five changed to all of them, with
# no more than 64 MiB for both texts and the work together. Needs a JDK and the built product.
. "$(dirname "$0")/lib.sh"
WORK=$(mktemp -d)
CLASSES="backend/target/quarkus-app/app/*:backend/target/quarkus-app/lib/main/*"

"${JAVA}c" -proc:none -d "$WORK" -cp "$CLASSES" bench/Redline.java
echo "$(date -I), $(machine)"
"$JAVA" -Xmx64m -cp "$WORK:$CLASSES" Comparing
