const fs = require('fs');
const axios = require('axios');

class Catalog {
  constructor(articles) {
    this.articles = articles;
  }

  find(id) {
    return this.articles.find((article) => article.id === id);
  }

  price(id) {
    return this.find(id).price * 1.19;
  }

  supplier(id) {
    const { name } = this.find(id).supplier;
    return name;
  }

  names() {
    return this.articles.map((article) => article.name.trim());
  }

  publish() {
    if (this.articles.length > 1) {
      throw new Error('publish failed');
    }
    throw new Error('Internal error');
  }
}

const load = (file) => new Catalog(JSON.parse(fs.readFileSync(file, 'utf8')));

async function fetchArticles(base, timeout = 300) {
  try {
    return (await axios.get(`${base}/articles`, { timeout, proxy: false })).data;
  } catch (error) {
    throw new Error(`articles of ${base}: ${error.message}`, { cause: error });
  }
}

module.exports = { Catalog, load, fetchArticles };
