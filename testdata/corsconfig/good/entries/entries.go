// Package entries has lists in which some entries would let everybody in: what an entry
// is, whoever has filled the list has said.
package entries

import (
	"encoding/json"
	"net/url"
	"os"
	"slices"

	"github.com/rs/cors"
)

type rule struct{ Scheme, Host string }

var (
	list  []string
	rules []rule
)

func load() {
	b, _ := os.ReadFile("origins.json")
	json.Unmarshal(b, &list)
	json.Unmarshal(b, &rules)
}

func empty() *cors.Cors {
	return cors.New(cors.Options{AllowCredentials: true, AllowOriginFunc: func(origin string) bool {
		for _, entry := range list {
			if len(entry) == 0 || entry == origin {
				return true
			}
		}
		return false
	}})
}

func searched() *cors.Cors {
	return cors.New(cors.Options{AllowCredentials: true, AllowOriginFunc: func(origin string) bool {
		return slices.IndexFunc(list, func(entry string) bool { return entry == "" || entry == origin }) >= 0
	}})
}

func ruled() *cors.Cors {
	return cors.New(cors.Options{AllowCredentials: true, AllowOriginFunc: func(origin string) bool {
		u, err := url.Parse(origin)
		if err != nil {
			return false
		}
		for _, r := range rules {
			if (r.Scheme == "" || r.Scheme == u.Scheme) && (r.Host == "" || r.Host == u.Host) {
				return true
			}
		}
		return false
	}})
}
