// Package entries has lists that are not known, in which some entries would let everybody
// in: what an entry is, whoever has filled the list has said.
package entries

import (
	"bufio"
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
)

type rule struct {
	Scheme, Host string
	Port         int
	Strict       bool
	Path         *string
}

var (
	list  []string
	rules []rule
	hosts map[string]string
)

func load() {
	b, _ := os.ReadFile("origins.json")
	json.Unmarshal(b, &list)
	json.Unmarshal(b, &rules)
	json.Unmarshal(b, &hosts)
}

func serve(match func(string) bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		if match(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

func in(list []string, origin string) bool {
	for _, entry := range list {
		if entry == "" || entry == origin {
			return true
		}
	}
	return false
}

func hostOf(origin string) string {
	u, err := url.Parse(origin)
	if err != nil {
		return "."
	}
	return u.Host
}

// Have: lists from a file.
var (
	empty = serve(func(origin string) bool { return in(list, origin) })

	measured = serve(func(origin string) bool {
		for _, entry := range list {
			if len(entry) == 0 || entry == origin {
				return true
			}
		}
		return false
	})

	starred = serve(func(origin string) bool {
		for _, entry := range list {
			if strings.HasPrefix(entry, "*") || entry == origin {
				return true
			}
		}
		return false
	})

	nothingSkipped = serve(func(origin string) bool {
		for _, entry := range list {
			if entry != "" && entry != origin {
				continue
			}
			return true
		}
		return false
	})

	indexed = serve(func(origin string) bool {
		for i := 0; i < len(list); i++ {
			if list[i] == "" || list[i] == origin {
				return true
			}
		}
		return false
	})

	first = serve(func(origin string) bool {
		return len(list) > 0 && (list[0] == "" || list[0] == origin)
	})

	parsed = serve(func(origin string) bool {
		for _, entry := range list {
			u, err := url.Parse(entry)
			if err != nil || u.Host != "" && u.Host != hostOf(origin) {
				continue
			}
			return true
		}
		return false
	})

	searched = serve(func(origin string) bool {
		return slices.ContainsFunc(list, func(entry string) bool { return entry == "" || entry == origin })
	})

	keys = serve(func(origin string) bool {
		for host := range hosts {
			if host == "" || host == hostOf(origin) {
				return true
			}
		}
		return false
	})

	values = serve(func(origin string) bool {
		for _, host := range hosts {
			if host == "" || host == hostOf(origin) {
				return true
			}
		}
		return false
	})
)

// Have: rules, in which what is not said is zero.
var (
	anyScheme = serve(func(origin string) bool {
		for _, r := range rules {
			if (r.Scheme == "" || strings.HasPrefix(origin, r.Scheme)) && (r.Host == "" || r.Host == hostOf(origin)) {
				return true
			}
		}
		return false
	})

	anyPort = serve(func(origin string) bool {
		for _, r := range rules {
			if r.Port == 0 || r.Host == hostOf(origin) {
				return true
			}
		}
		return false
	})

	lax = serve(func(origin string) bool {
		for _, r := range rules {
			if !r.Strict || r.Host == hostOf(origin) {
				return true
			}
		}
		return false
	})

	laxSkipped = serve(func(origin string) bool {
		for _, r := range rules {
			if r.Strict && r.Host != hostOf(origin) {
				continue
			}
			return true
		}
		return false
	})

	anyPath = serve(func(origin string) bool {
		for _, r := range rules {
			if r.Path == nil || *r.Path == origin {
				return true
			}
		}
		return false
	})
)

// Have: what is empty is left out.
func filtered() http.Handler {
	var list []string
	for _, entry := range strings.Split(os.Getenv("ORIGINS"), ",") {
		if entry != "" {
			list = append(list, entry)
		}
	}
	return serve(func(origin string) bool { return in(list, origin) })
}

func trimmed() (list []string) {
	for _, entry := range strings.Split(os.Getenv("ORIGINS"), ",") {
		if entry = strings.TrimSpace(entry); entry != "" {
			list = append(list, entry)
		}
	}
	return list
}

func trimmedBefore() http.Handler {
	list := trimmed()
	return serve(func(origin string) bool { return in(list, origin) })
}

func lines() http.Handler {
	var list []string
	scanner := bufio.NewScanner(os.Stdin)
	for scanner.Scan() {
		if line := strings.TrimSpace(scanner.Text()); line != "" {
			list = append(list, line)
		}
	}
	return serve(func(origin string) bool { return in(list, origin) })
}

func deleted() http.Handler {
	list := slices.DeleteFunc(strings.Split(os.Getenv("ORIGINS"), ","), func(entry string) bool { return entry == "" })
	return serve(func(origin string) bool { return in(list, origin) })
}

func fields() http.Handler {
	list := strings.Fields(os.Getenv("ORIGINS"))
	return serve(func(origin string) bool { return in(list, origin) })
}

func set() http.Handler {
	set := make(map[string]bool)
	for _, entry := range strings.Split(os.Getenv("ORIGINS"), ",") {
		if entry != "" {
			set[entry] = true
		}
	}
	if len(set) == 0 {
		set["http://localhost"] = true
	}
	return serve(func(origin string) bool {
		for entry := range set {
			if entry == "" || entry == origin {
				return true
			}
		}
		return false
	})
}

// Have: a text that is split only if it is there.
func splitIfThere() http.Handler {
	var list []string
	if s := os.Getenv("ORIGINS"); s != "" {
		list = strings.Split(s, ",")
	}
	return serve(func(origin string) bool { return in(list, origin) })
}

func read() http.Handler {
	b, _ := os.ReadFile("origins.txt")
	list := strings.Split(string(b), "\n")
	return serve(func(origin string) bool { return in(list, origin) })
}
