// Package groupusedmore hands groups on to others, who may have them answer OPTIONS.
package groupusedmore

import "github.com/gin-gonic/gin"

func allow(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Methods", "PUT")
	if c.Request.Method == "OPTIONS" {
		c.AbortWithStatus(204)
		return
	}
	c.Next()
}

func put(c *gin.Context) { c.JSON(200, "done") }

func returned(r *gin.Engine, more func(gin.IRoutes)) {
	api := r.Group("/api").Use(allow)
	more(api.PUT("/x", put))
}

func chained(r *gin.Engine, more func(gin.IRoutes)) {
	api := r.Group("/api").PUT("/y", put)
	more(api)
	api.Use(allow)
	api.PUT("/x", put)
}

// Kept is for others.
var Kept gin.IRoutes

func shared(r *gin.Engine) {
	Kept = r.Group("/api").Use(allow)
	Kept.PUT("/x", put)
}

// all has the middleware for all requests: what Use of an engine returns has it, too.
func all() *gin.Engine {
	r := gin.New()
	api := r.Use(allow)
	api.PUT("/x", put)
	return r
}
