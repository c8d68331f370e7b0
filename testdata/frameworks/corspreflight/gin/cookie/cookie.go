package cookie

import "github.com/gin-gonic/gin"

func session(c *gin.Context) {
	id, err := c.Cookie("session")
	if err != nil || id == "" {
		c.AbortWithStatus(401) // want "they send that without cookies and Authorization, and this refuses it then"
		return
	}
	c.Next()
}

func allow(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Header("Access-Control-Allow-Methods", "PUT")
	if c.Request.Method == "OPTIONS" {
		c.AbortWithStatus(204)
	}
}

func routes(r *gin.Engine) {
	r.Use(session, allow)
	r.PUT("/x", func(c *gin.Context) { c.JSON(200, "done") })
}
