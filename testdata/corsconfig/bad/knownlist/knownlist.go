// Package knownlist has settings that err, and a list that an Origin is checked
// against elsewhere.
package knownlist

import (
	"net/http"
	"slices"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	chicors "github.com/go-chi/cors"
	"github.com/gofiber/fiber/v2"
	fibercors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/gorilla/handlers"
	"github.com/rs/cors"
)

var trusted = []string{"https://app.example.com", "https://admin.example.com"}

func byHand(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); slices.Contains(trusted, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var star = chicors.Handler(chicors.Options{
	AllowedOrigins:   []string{"*"}, // want "browsers reject every credentialed response"
	AllowCredentials: true,
})

func pattern() func(http.Handler) http.Handler {
	return chicors.Handler(chicors.Options{
		AllowedOrigins:   []string{"https://*"}, // want "every site can read"
		AllowCredentials: true,
	})
}

func field(r *gin.Engine) {
	config := gincors.DefaultConfig()
	config.AllowAllOrigins = true // want "browsers reject every credentialed response"
	config.AllowCredentials = true
	r.Use(gincors.New(config))
}

func oneText(app *fiber.App) {
	app.Use(fibercors.New(fibercors.Config{
		AllowOrigins:     "*", // want "no browser takes \\* with credentials, and this middleware refuses it"
		AllowCredentials: true,
	}))
}

func options(h http.Handler) http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"*"}), handlers.AllowCredentials())(h) // want "browsers reject every credentialed response"
}

func accepts() *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(origin string) bool { return true }, // want "this function accepts each origin"
		AllowCredentials: true,
	})
}

func empty() *chicors.Cors {
	return chicors.New(chicors.Options{
		AllowCredentials: true, // want "which is sent where no origin is listed"
	})
}

// others has entries that are in order: they stay.
func others() func(http.Handler) http.Handler {
	return chicors.Handler(chicors.Options{
		AllowedOrigins:   []string{"https://app.example.com", "https://*"}, // want "every site can read"
		AllowCredentials: true,
	})
}
