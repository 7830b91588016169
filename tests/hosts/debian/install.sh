#!/usr/bin/env bash
# Installs what the tests of this folder need, on Debian and as root, and says what.
set -euo pipefail

packages=(
  hugo jekyll mkdocs pandoc pelican python3-markdown python3-sphinx
  jupyter-nbconvert python3-ipykernel python3-ipython r-cran-knitr r-cran-rmarkdown
  mariadb-server php-cli php-mysql wordpress
  mediawiki php-sqlite3
)
missing=()
for package in "${packages[@]}"; do
  dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then exit 0; fi
echo "Installing from Debian: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get -o DPkg::Lock::Timeout=300 update
apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "${missing[@]}"
