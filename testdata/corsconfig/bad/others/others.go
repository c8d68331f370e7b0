// Package others has settings of which one mistake is no reason to mend another by
// itself.
package others

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	beego "github.com/beego/beego/v2/server/web/filter/cors"
	"github.com/rs/cors"
)

// local lists developers beside everybody: who is served then is for a person to say.
func local(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"http://localhost:3000", "https://*"}, // want "every site can read these responses with the user's cookies"
		AllowCredentials: true,
	}).Handler(h)
}

// listed has a public origin.
func listed(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com", "https://*"}, // want "every site can read these responses with the user's cookies"
		AllowCredentials: true,
	}).Handler(h)
}

// open lets strangers in, who could do more if the methods were listed.
func open() {
	web.InsertFilter("*", web.BeforeRouter, beego.Allow(&beego.Options{
		AllowOrigins:     []string{"*"}, // want "every site can read these responses with the user's cookies"
		AllowMethods:     []string{"*"}, // want "takes the . for a method of that name"
		AllowCredentials: true,
	}))
}
